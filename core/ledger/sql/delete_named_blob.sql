-- SPDX-License-Identifier: Apache-2.0
DELETE FROM named_blob WHERE blob = ?1
