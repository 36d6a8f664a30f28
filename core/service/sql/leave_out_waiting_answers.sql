-- SPDX-License-Identifier: Apache-2.0
DELETE FROM waiting_answers
