-- true while the password is one that somebody else made: its owner has to choose another before being signed in
alter table account add column must_change_password boolean default false not null;
