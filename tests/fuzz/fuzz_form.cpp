// SPDX-License-Identifier: Apache-2.0
#include "forms/exchange/content.h"
#include "forms/exchange/write_readable.h"
#include "forms/exchange/write_yaml.h"
#include "forms/lint/lint.h"
#include "forms/model/form_texts.h"
#include "forms/run/form_run.h"
#include "forms/score/compile.h"
#include "forms/score/score.h"
#include "tests/fuzz/fuzz.h"

#include <memory>
#include <string_view>
#include <vector>

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
    fuzz::require(again.form->translations == read.form->translations, "no translation is lost");
    fuzz::require(bool(forms::writeReadable(*read.form)), "what is read may be kept");
    fuzz::require(forms::writeYaml(*again.form) == written, "writing is a fixed point");
    fuzz::require(forms::canonicalContent(*again.form) == forms::canonicalContent(*read.form),
                  "what was written says the same");
    if (!forms::hasErrors(read.findings)) { // what may be published can be filled in and scored
        const auto plan = forms::compile(*read.form, nullptr);
        const auto score = forms::score(plan, std::vector<forms::Pick>(plan.questions.size()));
        fuzz::require(!score.raw(), "nothing answered is no score");
        const forms::FormRun run{std::make_shared<const forms::Form>(*read.form)};
        fuzz::require(run.asked().size() <= run.count(), "no more is asked than there is");
        forms::inLanguage(*read.form, "de");
    }
    fuzz::planted(read.form->title.size() > std::string_view("Order call").size());
    return 0;
}
