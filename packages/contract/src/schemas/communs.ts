import * as z from 'zod';

/** Seconds since 1970. */
export const instant = z.number().int();

export const identifiant = z.uuid();

/** Name of a folder of `programmes/`. */
export const slug = z.string().regex(/^[a-z0-9](?:[a-z0-9._-]{0,98}[a-z0-9])?$/);

export const empreinte = z.string().regex(/^[A-Za-z0-9_-]{1,128}$/);

/** Path of an answer, `organismes[a1].essms`. Which paths exist, the programme says. */
export const chemin = z.string().regex(/^[\p{L}\p{N}_.[\]'-]{1,300}$/u);

/** How many times an answer was written; 0: never. */
export const révision = z.number().int().min(0);

/** The visited date, `2022-10-15` or `2022-10-15T14:30`, Europe/Paris. */
export const visite = z.string().regex(/^\d{4}-\d{2}-\d{2}(?:T(?:[01]\d|2[0-3]):[0-5]\d)?$/);
