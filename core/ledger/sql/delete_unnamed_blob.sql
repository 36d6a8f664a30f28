-- SPDX-License-Identifier: Apache-2.0
DELETE FROM unnamed_blob WHERE blob = ?1
