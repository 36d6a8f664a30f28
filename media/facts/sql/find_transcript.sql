-- SPDX-License-Identifier: Apache-2.0
-- The last transcript of an interaction, and when it was removed.
SELECT transcript, messages, blob, removed_at
FROM transcript LEFT JOIN removal ON removed = transcript
WHERE interaction = ?
ORDER BY removed_at IS NOT NULL, transcript.by_seq DESC, transcript DESC
LIMIT 1;
