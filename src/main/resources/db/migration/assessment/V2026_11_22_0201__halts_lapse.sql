-- a halt that nobody ends is over after a day. The sweep looks once at what the staff has steered so far, and notes when it is due
update attempt set due_at = started_at
where unfinished = 1 and due_at is null
  and exists (select 1 from attempt_event where attempt_event.attempt = attempt.id and attempt_event.act = 'STEERED');
