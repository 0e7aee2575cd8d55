-- the text of the file that a draft has started from: what it is merged over when the file changes
create table draft_origin (
    draft binary(16) not null,
    digest char(64) character set ascii collate ascii_bin not null,
    content mediumtext character set utf8mb4 collate utf8mb4_bin not null,
    primary key (draft),
    constraint origin_of_draft foreign key (draft) references draft (id) on delete cascade
);

-- what somebody had typed when somebody else was quicker, until it is merged; base is what their page had shown
create table draft_aside (
    course varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    path varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
    author binary(16) not null,
    base mediumtext character set utf8mb4 collate utf8mb4_bin not null,
    content mediumtext character set utf8mb4 collate utf8mb4_bin not null,
    version int not null,
    put_at datetime(6) not null,
    primary key (course, path, author)
);

-- words that somebody has written while merging, by the question that they answer
create table draft_aside_words (
    course varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    path varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
    author binary(16) not null,
    question char(64) character set ascii collate ascii_bin not null,
    words mediumtext character set utf8mb4 collate utf8mb4_bin not null,
    primary key (course, path, author, question)
);
