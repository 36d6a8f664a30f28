SELECT job, slug, name, owners FROM job ORDER BY name, job;
