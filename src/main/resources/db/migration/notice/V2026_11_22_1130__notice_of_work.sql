-- of work that is assigned: which it is, of which class, by when in which zone; what is withdrawn and unread shows nowhere
alter table notice add column about binary(16);
alter table notice add column classroom_name varchar(80);
alter table notice add column due_at datetime(6);
alter table notice add column zone varchar(64);
alter table notice add column withdrawn_at datetime(6);

create index notice_about on notice (about);
