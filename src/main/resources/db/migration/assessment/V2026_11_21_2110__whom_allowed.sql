-- whom a change is about, so that only those see it who may allow them something; null in rows from before
alter table allowance_change add column learner binary(16);

alter table allowance_change add column learner_group binary(16);

create index allowance_change_learner on allowance_change (learner);

create index allowance_change_group on allowance_change (learner_group);

-- who kept a group last: as long as nobody is in it, nobody else sees its name
alter table learner_group add column kept_by binary(16);

update learner_group set kept_by = (
    select noted.account from allowance_change noted
    where noted.kind = 'GROUP' and noted.whom = learner_group.name
    order by noted.changed_at desc limit 1);
