// SPDX-License-Identifier: Apache-2.0
// Counts what the whole program takes from the heap, through the replaceable operator new.
#include "tests/forms/score/random_form.h"

#include <atomic>
#include <cstdlib>
#include <new>

namespace {
std::atomic<long> allocations{0};

void *tried(std::size_t size) noexcept
{
    ++allocations;
    return std::malloc(size > 0 ? size : 1);
}

void *allocated(std::size_t size)
{
    if (void *memory = tried(size))
        return memory;
    throw std::bad_alloc{};
}
} // namespace

void *operator new(std::size_t size)
{
    return allocated(size);
}
void *operator new[](std::size_t size)
{
    return allocated(size);
}
void *operator new(std::size_t size, const std::nothrow_t &) noexcept
{
    return tried(size);
}
void *operator new[](std::size_t size, const std::nothrow_t &) noexcept
{
    return tried(size);
}
void operator delete(void *memory) noexcept
{
    std::free(memory);
}
void operator delete[](void *memory) noexcept
{
    std::free(memory);
}
void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory);
}
void operator delete[](void *memory, std::size_t) noexcept
{
    std::free(memory);
}

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

TEST_CASE("Scoring takes nothing from the heap", "[score]")
{
    const Vision vision = visionOf(3, 3);
    long evaluations = 0;
    for (std::uint32_t seed = 0; seed < 130; ++seed) {
        RandomForm random{seed, RandomForm::Numbers::Ordinary};
        const Form form = random.form();
        const ScoringPlan plan = compile(form, &vision);
        REQUIRE(plan.integers);
        if (plan.hasNested && plan.policy.notApplicable == NotApplicablePolicy::RedistributeSection)
            continue; // weights that stay within nested sections are exact fractions
        std::vector<std::vector<Pick>> picks;
        for (int i = 0; i < 20; ++i)
            picks.push_back(random.picks(form));
        Score out = score(plan, picks.front());
        const long before = allocations;
        for (const auto &evaluation : picks)
            score(plan, evaluation, out);
        const long after = allocations;
        CAPTURE(seed);
        REQUIRE(after == before);
        evaluations += static_cast<long>(picks.size());
    }
    CHECK(evaluations >= 2000);
    const long before = allocations;
    void *volatile memory = ::operator new(1); // volatile: GCC 12 warns where it sees through half of the pair
    ::operator delete(memory);
    CHECK(allocations == before + 1); // the counting itself works
}
