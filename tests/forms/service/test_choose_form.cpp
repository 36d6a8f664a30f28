// SPDX-License-Identifier: Apache-2.0
#include "forms/service/choose_form.h"
#include "tests/catch.h"

using namespace ringtrue;
using namespace ringtrue::forms;

namespace {

FormVersion version(const char *slug, std::int64_t number, std::vector<Channel> channels,
                    std::vector<std::string> contactTypes)
{
    FormVersion out;
    out.form = FormSlug(slug);
    out.title = slug;
    out.number = number;
    out.channels = std::move(channels);
    out.contactTypes = std::move(contactTypes);
    return out;
}

} // namespace

TEST_CASE("The form that names contact type and channel comes first, each in its newest version", "[forms]")
{
    const std::vector versions{
        version("any", 1, {}, {}), version("calls", 1, {Channel::Call}, {}), version("calls", 2, {Channel::Call}, {}),
        version("late", 1, {Channel::Call, Channel::Chat}, {"late-parcel"}), version("chats", 1, {Channel::Chat}, {})};
    const auto forCall = formsFor(versions, Channel::Call, "late-parcel");
    REQUIRE(forCall.size() == 3);
    CHECK(forCall[0].form.form.text() == "late");
    CHECK(forCall[0].reason == ChoiceReason::ChannelAndContactType);
    CHECK(forCall[1].form.number == 2);
    CHECK(forCall[1].reason == ChoiceReason::Channel);
    CHECK(forCall[2].reason == ChoiceReason::Only);
    const auto forOther = formsFor(versions, Channel::Call, "refund");
    REQUIRE(forOther.size() == 2);
    CHECK(forOther[0].form.form.text() == "calls");
    CHECK(formsFor(versions, Channel::Visit, "").size() == 1);
    CHECK(formsFor({}, Channel::Call, "").empty());
}

TEST_CASE("Forms of shoppers and agents are offered for no evaluation, a check of obligations last", "[forms]")
{
    std::vector versions{version("a-check", 1, {Channel::Call}, {"refund"}), version("shop", 1, {Channel::Call}, {}),
                         version("self", 1, {Channel::Call}, {}), version("calls", 1, {}, {})};
    versions[0].use = FormUse::Compliance;
    versions[1].use = FormUse::MysteryShopping;
    versions[2].use = FormUse::SelfEvaluation;
    const auto choices = formsFor(versions, Channel::Call, "refund");
    REQUIRE(choices.size() == 2);
    CHECK(choices[0].form.form.text() == "calls");
    CHECK(choices[1].form.form.text() == "a-check");
}
