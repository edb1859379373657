-- The work list is read in the order in which its lines fall due, as a whole and by kind.

create index duty_open on duty (due, id) where closed_at is null;
create index duty_open_of_kind on duty (kind, due, id) where closed_at is null;
drop index duty_due;
