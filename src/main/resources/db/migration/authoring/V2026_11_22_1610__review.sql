-- who wants a draft to be read, and what a colleague said of it last; it goes with its draft
create table draft_review (
    draft binary(16) not null,
    asked_by binary(16),
    asked_at datetime(6),
    asked_note varchar(2000) character set utf8mb4 collate utf8mb4_bin not null,
    judged_by binary(16),
    judged_at datetime(6),
    approves boolean,
    version int,
    judged_note varchar(2000) character set utf8mb4 collate utf8mb4_bin not null,
    primary key (draft),
    constraint review_of_draft foreign key (draft) references draft (id) on delete cascade
);

-- what authors say of places of a file, and their answers; it outlives the drafts of the file
create table draft_remark (
    id binary(16) not null,
    course varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    path varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
    place varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    answers binary(16),
    author binary(16) not null,
    written_at datetime(6) not null,
    words varchar(4000) character set utf8mb4 collate utf8mb4_bin not null,
    resolved_at datetime(6),
    primary key (id),
    constraint answer_to_remark foreign key (answers) references draft_remark (id) on delete cascade
);

create index remark_on_file on draft_remark (course, path);
create index remark_answered on draft_remark (answers);
