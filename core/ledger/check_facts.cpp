// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/check_facts.h"

#include "core/ledger/fact_codec.h"

#include <thread>

namespace ringtrue::ledger {

namespace {

Fault faultOf(FactError error)
{
    switch (error) {
    case FactError::HashDiffers:
        return Fault::FactHash;
    case FactError::RefersToItself:
        return Fault::SelfReference;
    case FactError::Malformed:
        break;
    }
    return Fault::Layout;
}

Fault faultOf(const Fact &fact, const OrganisationId &organisation, const KnownDevices &devices)
{
    if (fact.organisation != organisation)
        return Fault::Organisation;
    const auto device = devices.find(fact.device);
    if (device == devices.end())
        return Fault::UnknownDevice;
    return checkFact(fact, device->second.key) == SignatureCheck::Holds ? Fault::None : Fault::BadSignature;
}

} // namespace

std::string_view word(Fault fault)
{
    switch (fault) {
    case Fault::None:
        return "none";
    case Fault::Layout:
        return "layout";
    case Fault::FactHash:
        return "fact hash";
    case Fault::SelfReference:
        return "self reference";
    case Fault::Organisation:
        return "organisation";
    case Fault::UnknownDevice:
        return "unknown device";
    case Fault::BadSignature:
        return "signature";
    case Fault::BadBody:
        break;
    }
    return "body";
}

CheckedFact checkOneFact(std::string_view bytes, const OrganisationId &organisation, const KnownDevices &devices)
{
    CheckedFact checked;
    auto fact = decodeFact(bytes);
    if (!fact) {
        checked.fault = faultOf(fact.error());
        return checked;
    }
    checked.fact = *std::move(fact);
    checked.fault = faultOf(*checked.fact, organisation, devices);
    if (checked.fault != Fault::None && checked.fault != Fault::UnknownDevice)
        return checked;
    auto body = parseBody(checked.fact->body);
    if (body)
        checked.body = *std::move(body);
    else
        checked.fault = Fault::BadBody;
    return checked;
}

std::vector<CheckedFact> checkFacts(std::span<const std::string_view> facts, const OrganisationId &organisation,
                                    const KnownDevices &devices)
{
    constexpr std::size_t worthAThread = 16;
    std::vector<CheckedFact> checked(facts.size());
    const auto check = [&](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i)
            checked[i] = checkOneFact(facts[i], organisation, devices);
    };
    const auto half = facts.size() < worthAThread ? 0 : facts.size() / 2;
    std::thread other;
    if (half > 0)
        other = std::thread(check, 0, half);
    check(half, facts.size());
    if (other.joinable())
        other.join();
    return checked;
}

} // namespace ringtrue::ledger
