-- SPDX-License-Identifier: Apache-2.0
INSERT INTO dispute (dispute, evaluation, question, answer_until, disputed_by, disputed_at, disputed_offset)
VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (dispute) DO NOTHING;
