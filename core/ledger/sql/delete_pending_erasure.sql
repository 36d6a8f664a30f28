-- SPDX-License-Identifier: Apache-2.0
DELETE FROM pending_erasure WHERE subject = ?1
