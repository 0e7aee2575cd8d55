-- a scenario that a class walks together
create table live_session (
    id binary(16) not null,
    token varchar(22) character set utf8mb4 collate utf8mb4_bin not null,
    -- while it goes on, then null: a code belongs to one walk at a time
    code varchar(6) character set utf8mb4 collate utf8mb4_bin,
    leader binary(16) not null,
    edition binary(16) not null,
    course varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    scenario varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    started_at datetime(6) not null,
    ended_at datetime(6),
    primary key (id),
    constraint live_session_token unique (token),
    constraint live_session_code unique (code)
);

create index live_session_of_leader on live_session (leader, started_at);

-- who has come in
create table live_member (
    session binary(16) not null,
    member binary(16) not null,
    joined_at datetime(6) not null,
    -- when the page was last open, within half a minute
    seen_at datetime(6) not null,
    primary key (session, member),
    constraint member_of_session foreign key (session) references live_session (id)
);

-- one thing that is decided; the decisions of all rounds make the walk
create table live_round (
    session binary(16) not null,
    number int not null,
    passage varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    -- null where a choice is to be made
    task varchar(64) character set utf8mb4 collate utf8mb4_bin,
    -- how many ballots were opened, and whether the last of them still is
    ballots int not null,
    ballot_open boolean not null,
    act varchar(8),
    -- the choice, a citation, a text, or the response as JSON
    decision longtext,
    fraction decimal(8, 7),
    decided_at datetime(6),
    primary key (session, number),
    constraint round_of_session foreign key (session) references live_session (id)
);

-- every vote that was cast; rows are added and never changed, and of each voter the highest number counts
create table live_vote (
    session binary(16) not null,
    round int not null,
    ballot int not null,
    voter binary(16) not null,
    number int not null,
    pick varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
    cast_at datetime(6) not null,
    primary key (session, round, ballot, voter, number),
    constraint vote_of_member foreign key (session, voter) references live_member (session, member),
    constraint vote_in_round foreign key (session, round) references live_round (session, number)
);
