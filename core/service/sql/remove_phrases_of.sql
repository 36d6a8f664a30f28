-- SPDX-License-Identifier: Apache-2.0
DELETE FROM comment_phrase WHERE person = ?1
