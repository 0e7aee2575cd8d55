-- who of the staff has looked at a learner's playthrough, and when: its learner can see it; of several times on a day the last
create table playthrough_look (
    playthrough binary(16) not null,
    staff binary(16) not null,
    looked_on date not null,
    looked_at datetime(6) not null,
    primary key (playthrough, staff, looked_on),
    constraint look_at_playthrough foreign key (playthrough) references playthrough (id)
);
