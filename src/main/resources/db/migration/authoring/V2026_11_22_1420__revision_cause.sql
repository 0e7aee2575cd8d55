-- why a text was kept says more than whether typing had only paused
alter table draft_revision add column cause varchar(16) default 'PAUSED' not null;

update draft_revision set cause = 'REPLACED' where minor = false;

alter table draft_revision drop column minor;
