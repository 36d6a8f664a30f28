// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/check_facts.h"

#include "core/ledger/fact_codec.h"

#include <algorithm>
#include <atomic>
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
    constexpr std::size_t atOnce = 16;
    std::vector<CheckedFact> checked(facts.size());
    std::atomic<std::size_t> next = 0;
    const auto check = [&] {
        for (auto from = next.fetch_add(atOnce); from < facts.size(); from = next.fetch_add(atOnce))
            for (std::size_t i = from; i < std::min(from + atOnce, facts.size()); ++i)
                checked[i] = checkOneFact(facts[i], organisation, devices);
    };
    const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
    std::vector<std::thread> others(std::min(cores - 1, facts.size() / atOnce));
    for (auto &other : others)
        other = std::thread(check);
    check();
    for (auto &other : others)
        other.join();
    return checked;
}

std::future<std::vector<CheckedFact>> startChecking(std::vector<std::string_view> facts,
                                                    const OrganisationId &organisation, const KnownDevices &devices)
{
    return std::async(std::launch::async, [facts = std::move(facts), organisation, devices] {
        return checkFacts(facts, organisation, devices);
    });
}

} // namespace ringtrue::ledger
