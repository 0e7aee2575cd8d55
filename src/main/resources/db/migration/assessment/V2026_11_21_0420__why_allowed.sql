-- why somebody changed what a learner or a group is allowed, in their words; may be empty
alter table allowance_change add column reason varchar(500) default '' not null;
