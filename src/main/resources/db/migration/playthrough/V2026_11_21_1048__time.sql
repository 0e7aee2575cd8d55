-- whoever plays without time; when the time of the decision that was shown last is over
alter table playthrough add column without_time boolean default false not null;
alter table playthrough add column decide_by datetime(6);

-- a choice that was taken because the time for it was over
alter table playthrough_step add column by_time boolean default false not null;
