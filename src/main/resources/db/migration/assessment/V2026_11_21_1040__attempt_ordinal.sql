-- Which attempt of its learner at the quiz it is, from 1; null for those started before this was kept.
-- Whoever decided that one more may be started decided it on the number of those before: the key below takes one decision for each.
alter table attempt add column ordinal int;

create unique index attempt_ordinal on attempt (learner, course, quiz, ordinal);
