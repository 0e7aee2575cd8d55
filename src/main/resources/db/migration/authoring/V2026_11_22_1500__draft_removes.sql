-- a draft may say that its file goes away; its content is then what the file had
alter table draft add column removes boolean default false not null;
