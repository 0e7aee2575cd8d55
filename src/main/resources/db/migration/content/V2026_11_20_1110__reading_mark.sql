-- Which sections a learner has read, and when for the first time.
create table reading_mark (
    learner binary(16) not null,
    course varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    lesson varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    section varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    read_at datetime(6) not null,
    primary key (learner, course, lesson, section)
);

-- Where a learner was last in a course.
create table last_place (
    learner binary(16) not null,
    course varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    lesson varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    section varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    seen_at datetime(6) not null,
    primary key (learner, course)
);
