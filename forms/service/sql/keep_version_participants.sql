-- SPDX-License-Identifier: Apache-2.0
INSERT OR IGNORE INTO version_participant (version, person, place)
SELECT ?2, person, place FROM content_participant WHERE draft = ?1
