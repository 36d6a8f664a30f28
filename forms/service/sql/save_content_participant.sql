-- SPDX-License-Identifier: Apache-2.0
INSERT INTO content_participant (draft, person, place) VALUES (?1, ?2, ?3) ON CONFLICT (draft, person) DO NOTHING
