// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/media/mediarows.h"
#include "core/relay/outbox/sendsteps.h"

namespace Frontdesk::Relay {

/// Makes the bytes of a request: gives its files public addresses, looks up what it quotes, and
/// lets the platform's adapter write it all down. In write jobs.
class RequestBody
{
public:
    struct Settings {
        AdapterOf adapterOf;
        QString publicUrl; ///< "https://relay.example.com"
        QString videoPreview; ///< sha of the JPEG that stands for a film we have no picture of
    };

    explicit RequestBody(Settings settings);

    /// Errors: Rejected with a code of ruleerrors.h.
    Result<QByteArray>
    build(WriteContext &context, const Account &account, const QList<Message> &messages) const;

    /// The platform's adapter. Errors: Rejected "rule.kind-not-allowed" if there is none.
    Result<const ChannelAdapter *> adapterOf(Platform platform) const;

private:
    Result<OutboundMessage> outbound(WriteContext &context, const Message &message) const;
    Result<>
    addAddresses(WriteContext &context, const Message &message, OutboundMessage &outbound) const;
    Result<> sign(WriteContext &context, const Message &message, OutboundMessage &outbound) const;
    Result<QString>
    publish(WriteContext &context, const PublicFile &file, const MessageId &message) const;

    Settings m_settings;
};

} // namespace Frontdesk::Relay
