-- SPDX-License-Identifier: Apache-2.0
SELECT number, device, public_key FROM known_device
