-- When the work on an attempt ended: when it was handed in, or when its time was up, which is earlier where the server handed it in.
-- Null for what was handed in before this was kept.
alter table attempt add column ended_at datetime(6);
