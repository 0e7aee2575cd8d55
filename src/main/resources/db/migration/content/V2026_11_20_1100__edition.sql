-- A course as it was published once: the texts of its files, by path.
create table edition (
    id binary(16) not null primary key,
    course varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    number int not null,
    digest char(64) character set ascii collate ascii_bin not null,
    published_at datetime(6) not null,
    constraint edition_number_unique unique (course, number)
);

create table edition_file (
    edition binary(16) not null,
    path varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
    content longtext character set utf8mb4 collate utf8mb4_bin not null,
    primary key (edition, path),
    constraint edition_file_edition foreign key (edition) references edition (id)
);
