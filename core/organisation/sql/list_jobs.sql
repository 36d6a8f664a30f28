-- SPDX-License-Identifier: Apache-2.0
SELECT job, slug, name, owners FROM job ORDER BY name, job;
