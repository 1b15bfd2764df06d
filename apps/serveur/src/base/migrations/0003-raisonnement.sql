-- What portals reason with about answers still to come. Absent from programmes archived before there was any.
alter table programmes add column raisonnement text;
