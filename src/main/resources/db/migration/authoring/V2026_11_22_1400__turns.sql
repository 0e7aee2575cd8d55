-- who has which part of a file open, the latest place of each person in it; over when held_until has passed
create table draft_lease (
    course varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    path varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
    holder binary(16) not null,
    place varchar(160) character set utf8mb4 collate utf8mb4_bin not null,
    since datetime(6) not null,
    held_until datetime(6) not null,
    primary key (course, path, holder)
);

create index draft_lease_of_holder on draft_lease (holder, held_until);
