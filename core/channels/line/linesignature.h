// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/channels/inbound.h"

namespace Frontdesk::Line {

/// Whether LINE made @p delivery with one of @p secrets: over the very bytes that arrived, so call it
/// before anything else touches the body. Errors: Unauthorized "webhook.unsigned" without a
/// signature, "webhook.bad-signature" with a wrong, ill-formed or repeated one.
Result<> verifySignature(const Delivery &delivery, const QList<QByteArray> &secrets);

/// The signature of @p body, as LINE writes it into the header.
QByteArray signatureOf(QByteArrayView body, QByteArrayView secret);

} // namespace Frontdesk::Line
