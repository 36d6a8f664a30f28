-- SPDX-License-Identifier: Apache-2.0
DELETE FROM interaction_segment WHERE interaction = ?;
