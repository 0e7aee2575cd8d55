-- from which words a text was translated, and the newest ones that it fits as well; a text without a row is taken as up to date
create table translation_source (
    course varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    file varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
    place varchar(160) character set utf8mb4 collate utf8mb4_bin not null,
    language char(2) character set ascii collate ascii_bin not null,
    source char(64) character set ascii collate ascii_bin not null,
    fits char(64) character set ascii collate ascii_bin not null,
    primary key (course, file, place, language)
);

-- those words, so that what has changed in them since can be shown
create table translated_words (
    course varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    digest char(64) character set ascii collate ascii_bin not null,
    words mediumtext character set utf8mb4 collate utf8mb4_bin not null,
    primary key (course, digest)
);
