-- SPDX-License-Identifier: Apache-2.0
INSERT INTO draft (id, interaction, evaluator, form_version, started, started_offset, changed, changed_offset)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?5, ?6)
ON CONFLICT (interaction, evaluator, form_version) DO NOTHING
