-- SPDX-License-Identifier: Apache-2.0
DELETE FROM content_participant WHERE draft = ?1
