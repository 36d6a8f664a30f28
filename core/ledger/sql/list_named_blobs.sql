-- SPDX-License-Identifier: Apache-2.0
SELECT blob FROM named_blob
