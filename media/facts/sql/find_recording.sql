-- SPDX-License-Identifier: Apache-2.0
-- The last recording of an interaction, and when it was removed.
SELECT recording, duration_ms, rate, sides, container, files, peaks, removed_at
FROM recording LEFT JOIN removal ON removed = recording
WHERE interaction = ?
ORDER BY removed_at IS NOT NULL, recording.by_seq DESC, recording DESC
LIMIT 1;
