// SPDX-License-Identifier: Apache-2.0
#include "forms/lint/obligation_clashes.h"

#include "core/domain/translated.h"
#include "forms/lint/same_words.h"

#include <map>
#include <string>

namespace ringtrue::forms {

namespace {

/// The words of @p obligation of @p form as @p language says them; nullptr where the form does not say them so.
const std::string *obligationWords(const Form &form, const Obligation &obligation, std::string_view language)
{
    if (isLanguage(form.language, language))
        return &obligation.text;
    const Translation *translation = findTranslation(form.translations, language);
    if (translation == nullptr)
        return nullptr;
    const auto found = translation->texts.find("obligations/" + obligation.id.text());
    return found == translation->texts.end() ? nullptr : &found->second;
}

/// Whether both say the same, as far as one of them can be read in the language of the other.
bool saySameDuty(const Form &first, const Obligation &one, const Form &other, const Obligation &two)
{
    if (const std::string *words = obligationWords(first, one, other.language))
        return sameWords(*words) == sameWords(two.text);
    if (const std::string *words = obligationWords(other, two, first.language))
        return sameWords(one.text) == sameWords(*words);
    return true;
}

} // namespace

std::vector<ObligationClash> obligationClashes(std::span<const Form *const> forms)
{
    struct Carrier {
        const Form *form;
        const Obligation *obligation;
    };
    std::map<std::string, Carrier> carriers; // the first form that has the id
    std::vector<ObligationClash> out;
    for (const Form *form : forms) {
        for (std::size_t i = 0; i < form->obligations.size(); ++i) {
            const Obligation &two = form->obligations[i];
            const Carrier &first = carriers.emplace(two.id.text(), Carrier{form, &two}).first->second;
            if (first.form->id == form->id)
                continue;
            if (first.obligation->kind != two.kind || !saySameDuty(*first.form, *first.obligation, *form, two))
                out.push_back({first.form, form, i});
        }
    }
    return out;
}

void lintObligationClashes(const Form &form, std::span<const Form *const> forms, Collected &out)
{
    for (const ObligationClash &clash : obligationClashes(forms))
        if (clash.other == &form)
            out.caution(FindingCode::ObligationClashes, itemPath("obligations", clash.at),
                        {clash.obligation().text(), form.id.text(), clash.first->id.text()});
}

} // namespace ringtrue::forms
