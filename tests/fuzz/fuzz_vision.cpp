// SPDX-License-Identifier: Apache-2.0
#include "forms/exchange/content.h"
#include "forms/exchange/write_readable.h"
#include "forms/exchange/write_yaml.h"
#include "forms/lint/lint.h"
#include "tests/fuzz/fuzz.h"

#include <string_view>

using namespace ringtrue;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto read = forms::checkVision(fuzz::text(data, size), "fuzz.yaml");
    fuzz::require(read.vision || !read.findings.empty(), "a file that is not read has a finding");
    if (!read.vision)
        return 0;
    const auto written = forms::writeYaml(*read.vision);
    const auto again = forms::parseVision(written, "written.yaml");
    fuzz::require(again.vision.has_value(), "what was written is read");
    fuzz::require(again.vision->translations == read.vision->translations, "no translation is lost");
    fuzz::require(bool(forms::writeReadable(*read.vision)), "what is read may be kept");
    fuzz::require(forms::writeYaml(*again.vision) == written, "writing is a fixed point");
    fuzz::require(forms::canonicalContent(*again.vision) == forms::canonicalContent(*read.vision),
                  "what was written says the same");
    fuzz::planted(read.vision->title.size() > std::string_view("Before you ask").size());
    return 0;
}
