// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/people.h"
#include "core/ledger/keys.h"

#include <span>

namespace ringtrue::service {

/// Takes from the keys who should not open them any more: whoever has left or was erased, and whoever has no
/// passphrase and no role that allows anything here (an agent whom an import brought). Only the others are asked for
/// when it is settled whether unlock.key must lie beside the keys. People of whom no fact is here stay.
///
/// Safe to repeat: a program that was killed between a fact and this is made good by the next one.
Result<Done, ledger::KeyFailure> settleSignIns(storage::Connection &facts, ledger::Keys &keys);

/// Lets those of @p people sign in who are active and may do something here, without a passphrase until they set one;
/// then settleSignIns().
Result<Done, ledger::KeyFailure> letIn(storage::Connection &facts, ledger::Keys &keys, std::span<const Person> people);

/// Whether @p person signs in without a passphrase: has a row without one, or none while the keys are open to anybody
/// (an agent whom an import brought). What cannot be read counts as no.
bool entersFreely(ledger::Keys &keys, const PersonId &person);

} // namespace ringtrue::service
