// SPDX-License-Identifier: Apache-2.0
#include "forms/service/choose_form.h"

#include <algorithm>
#include <map>

namespace ringtrue::forms {

namespace {

template <typename Values, typename Value>
bool listHolds(const Values &values, const Value &value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

/// How well the form fits, or nothing where it is for other channels or contact types, for shoppers, or for agents.
std::optional<ChoiceReason> fit(const FormVersion &form, Channel channel, std::string_view contactType)
{
    const bool isOurs = form.use == FormUse::Quality || form.use == FormUse::Compliance;
    if (!isOurs || !isFor(form, channel))
        return std::nullopt;
    if (!form.contactTypes.empty()) {
        if (!listHolds(form.contactTypes, contactType))
            return std::nullopt;
        return ChoiceReason::ChannelAndContactType;
    }
    return form.channels.empty() ? ChoiceReason::Only : ChoiceReason::Channel;
}

/// Of two versions of one number (published on two computers) the greater hash, the same everywhere.
bool isNewer(const FormVersion &a, const FormVersion &b)
{
    return std::tie(a.number, a.hash) > std::tie(b.number, b.hash);
}

} // namespace

bool isFor(const FormVersion &form, Channel channel)
{
    return form.channels.empty() || listHolds(form.channels, channel);
}

std::vector<FormChoice> formsFor(const std::vector<FormVersion> &versions, Channel channel,
                                 std::string_view contactType)
{
    std::map<FormSlug, const FormVersion *> newest;
    for (const auto &version : versions) {
        auto &place = newest[version.form];
        if (place == nullptr || isNewer(version, *place))
            place = &version;
    }
    std::vector<FormChoice> out;
    for (const auto &[slug, version] : newest)
        if (const auto reason = fit(*version, channel, contactType))
            out.push_back({*version, *reason});
    std::stable_sort(out.begin(), out.end(), [](const FormChoice &a, const FormChoice &b) {
        return std::tie(a.form.use, a.reason, a.form.title) < std::tie(b.form.use, b.reason, b.form.title);
    });
    return out;
}

} // namespace ringtrue::forms
