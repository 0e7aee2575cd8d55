-- the private address of a learner's calendar; a new one takes the place of the old one
create table calendar_link (
    learner binary(16) not null,
    token varchar(22) character set utf8mb4 collate utf8mb4_bin not null,
    made_at datetime(6) not null,
    primary key (learner),
    constraint calendar_link_token unique (token)
);
