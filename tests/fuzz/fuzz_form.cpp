// SPDX-License-Identifier: Apache-2.0
#include "forms/exchange/content.h"
#include "forms/exchange/write_yaml.h"
#include "forms/lint/lint.h"
#include "tests/fuzz/fuzz.h"

#include <string_view>

using namespace ringtrue;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto read = forms::checkForm(fuzz::text(data, size), "fuzz.yaml", nullptr);
    fuzz::require(read.form || !read.findings.empty(), "a file that is not read has a finding");
    if (!read.form)
        return 0;
    const auto written = forms::writeYaml(*read.form);
    const auto again = forms::parseForm(written, "written.yaml");
    fuzz::require(again.form.has_value(), "what was written is read");
    fuzz::require(forms::writeYaml(*again.form) == written, "writing is a fixed point");
    fuzz::require(forms::canonicalContent(*again.form) == forms::canonicalContent(*read.form),
                  "what was written says the same");
    fuzz::planted(read.form->title.size() > std::string_view("Order call").size());
    return 0;
}
