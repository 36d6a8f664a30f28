-- SPDX-License-Identifier: Apache-2.0
DELETE FROM local_key WHERE purpose = ?1
