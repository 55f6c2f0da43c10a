// Purpose: what washing finds by: numbers by how they end, plates by what they can be mistaken for; and what it keeps:
//          washes with their lists, what came of them, hits between operations, and the outbox of notices.
// Cost:    one pass over phones and vehicles.
MATCH (phone:Phone)
WHERE phone.ending IS NULL AND phone.key STARTS WITH '+'
CALL (phone) {
  SET phone.ending = reverse(substring(phone.key, 1))
} IN TRANSACTIONS OF 10000 ROWS
;
MATCH (vehicle:Vehicle)
WHERE vehicle.lookalike IS NULL AND vehicle.registration IS NOT NULL
CALL (vehicle) {
  SET vehicle.lookalike = reduce(plate = vehicle.registration, pair IN [
    ['O', '0'], ['D', '0'], ['Q', '0'], ['I', '1'], ['L', '1'], ['Z', '2'], ['S', '5'], ['G', '6'], ['B', '8']
  ] | replace(plate, pair[0], pair[1]))
} IN TRANSACTIONS OF 10000 ROWS
;
CREATE INDEX phone_ending IF NOT EXISTS FOR (phone:Phone) ON (phone.ending);
CREATE INDEX vehicle_lookalike IF NOT EXISTS FOR (vehicle:Vehicle) ON (vehicle.lookalike);
CREATE CONSTRAINT wash_id IF NOT EXISTS FOR (wash:Wash) REQUIRE wash.id IS UNIQUE;
CREATE INDEX wash_by IF NOT EXISTS FOR (wash:Wash) ON (wash.by);
CREATE INDEX wash_state IF NOT EXISTS FOR (wash:Wash) ON (wash.state);
CREATE INDEX wash_telling IF NOT EXISTS FOR (wash:Wash) ON (wash.telling);
CREATE CONSTRAINT wash_part_id IF NOT EXISTS FOR (part:WashPart) REQUIRE part.id IS UNIQUE;
CREATE CONSTRAINT wash_hit_id IF NOT EXISTS FOR (hit:WashHit) REQUIRE hit.id IS UNIQUE;
CREATE INDEX wash_hit_place IF NOT EXISTS FOR (hit:WashHit) ON (hit.wash, hit.place);
CREATE CONSTRAINT deconfliction_id IF NOT EXISTS FOR (found:Deconfliction) REQUIRE found.id IS UNIQUE;
CREATE INDEX deconfliction_made_by IF NOT EXISTS FOR (found:Deconfliction) ON (found.madeBy);
CREATE CONSTRAINT notice_id IF NOT EXISTS FOR (notice:Notice) REQUIRE notice.id IS UNIQUE;
CREATE INDEX notice_at IF NOT EXISTS FOR (notice:Notice) ON (notice.at);
CREATE INDEX notice_delivery IF NOT EXISTS FOR (notice:Notice) ON (notice.delivery)
;
CREATE INDEX record_birth IF NOT EXISTS FOR (record:Record) ON (record.birthDate)
