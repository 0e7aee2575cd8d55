-- how often each was changed: whoever changes it says what they have seen
alter table accommodation add column version int not null default 1;

alter table quiz_override add column version int not null default 1;
